package org.embtel.schema;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.embtel.diagnostic.Findings;
import org.embtel.source.EditionFolder;
import org.xmlresolver.CatalogManager;
import org.xmlresolver.ResolverFeature;
import org.xmlresolver.XMLResolverConfiguration;

/** The edition's OASIS catalog, which says where addresses lie on this machine. */
final class Catalog {

    private final Optional<CatalogManager> manager;
    private final Optional<SafeCatalogs> loader;

    private Catalog(Optional<CatalogManager> manager) {
        this.manager = manager;
        this.loader = manager.map(CatalogManager::getCatalogLoader).map(SafeCatalogs.class::cast);
    }

    /**
     * The catalog in a folder. What is wrong with it is a finding; one that is unsafe is not used.
     */
    static Catalog in(Path folder, Findings findings) {
        Path file = folder.resolve(EditionFolder.CATALOG);
        boolean usable = Files.isRegularFile(file) && CatalogCheck.of(file, findings);
        return new Catalog(usable ? Optional.of(manager(file)) : Optional.empty());
    }

    private static CatalogManager manager(Path file) {
        var configuration = new XMLResolverConfiguration(List.of(), List.of());
        configuration.setFeature(ResolverFeature.PREFER_PROPERTY_FILE, false);
        configuration.setFeature(ResolverFeature.ALLOW_CATALOG_PI, false);
        configuration.setFeature(ResolverFeature.CLASSPATH_CATALOGS, false);
        configuration.setFeature(
                ResolverFeature.CATALOG_FILES,
                List.of(file.toAbsolutePath().normalize().toUri().toString()));
        CatalogManager manager = configuration.getFeature(ResolverFeature.CATALOG_MANAGER);
        manager.setCatalogLoader(new SafeCatalogs(configuration));
        return manager;
    }

    /** Where an address lies, by its entries for addresses or for system identifiers. */
    synchronized Optional<URI> find(String address) {
        loader.ifPresent(SafeCatalogs::begin);
        return manager.flatMap(
                known ->
                        Optional.ofNullable(known.lookupURI(address))
                                .or(() -> Optional.ofNullable(known.lookupSystem(address))));
    }
}
