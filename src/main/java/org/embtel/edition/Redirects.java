package org.embtel.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.model.Alias;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.PartKind;
import org.embtel.edition.model.Target;
import org.embtel.edition.model.Volume;
import org.embtel.edition.register.Register;
import org.embtel.tei.pointer.Pointer;

/** The pages at old addresses that an edition keeps, made from its aliases. */
public final class Redirects {

    private static final int SHOWN = 60;

    private final Edition edition;
    private final List<Redirect> all = new ArrayList<>();
    private final List<Alias> unusable = new ArrayList<>();

    Redirects(Edition edition, List<Alias> aliases) {
        this.edition = edition;
        aliases.forEach(this::add);
    }

    /** All of them, in the order of the files. */
    public List<Redirect> all() {
        return List.copyOf(all);
    }

    /** The one at a path. */
    public Optional<Redirect> find(String page) {
        return all.stream().filter(one -> one.page().equals(page)).findFirst();
    }

    /** Reports aliases that are no addresses, or lead nowhere. */
    public void report(Findings findings) {
        for (Alias alias : unusable) {
            findings.add(
                    Code.UNUSABLE_ALIAS,
                    alias.place(),
                    alias.path().isEmpty()
                            ? "an old address was expected, such as \"volume/d143\", but found \""
                                    + shortened(alias.address())
                                    + "\""
                            : "the old address \""
                                    + alias.address()
                                    + "\" leads to nothing: nothing here is named \""
                                    + alias.pointer().map(Pointer::written).orElse("")
                                    + "\"",
                    "give the path from the site's root, its names not longer than a file system"
                            + " takes, and in @corresp the xml:id of what is to"
                            + " be found there now");
        }
    }

    /** What is too long for a file is too long for a line, too. */
    private static String shortened(String address) {
        return address.length() > SHOWN ? address.substring(0, SHOWN) + "…" : address;
    }

    private void add(Alias alias) {
        Optional<Anchor> target = target(alias);
        if (target.isEmpty() || alias.path().isEmpty()) {
            unusable.add(alias);
            return;
        }
        String path = alias.path().get();
        volumeAt(target.get(), alias)
                .ifPresentOrElse(
                        volume -> addFolder(path, volume, alias),
                        () -> add(PagePaths.ofAlias(path), target.get(), alias));
    }

    private void add(String page, Anchor target, Alias alias) {
        all.add(new Redirect(page, target, title(target), alias.place()));
    }

    private Optional<Anchor> target(Alias alias) {
        return edition.find(alias.volume())
                .map(volume -> target(volume, alias.pointer()))
                .orElseGet(() -> headerTarget(alias.pointer()));
    }

    private Optional<Anchor> target(Volume volume, Optional<Pointer> pointer) {
        return pointer.isEmpty()
                ? Optional.of(Anchor.of(volume.text().page()))
                : anchor(edition.resolve(volume, pointer.get()));
    }

    /** The header of the whole edition has no text of its own. */
    private Optional<Anchor> headerTarget(Optional<Pointer> pointer) {
        return pointer.isEmpty()
                ? Optional.of(Anchor.of(PagePaths.CONTENTS))
                : edition.ownHeader().flatMap(own -> anchor(edition.resolve(own, pointer.get())));
    }

    private static Optional<Anchor> anchor(Target target) {
        if (target instanceof Target.Inside inside) {
            return Optional.of(inside.anchor());
        }
        return target instanceof Target.Registered registered
                ? Optional.of(registered.entry().anchor())
                : Optional.empty();
    }

    /** The volume whose folder has another name now, if that is what an alias says. */
    private Optional<Volume> volumeAt(Anchor target, Alias alias) {
        return edition.volumes().stream()
                .filter(volume -> volume.text().kind() == PartKind.VOLUME)
                .filter(volume -> !alias.isOfPage() && target.id().isEmpty())
                .filter(volume -> volume.text().page().equals(target.page()))
                .findFirst();
    }

    private void addFolder(String folder, Volume volume, Alias alias) {
        Stream.of(
                        volume.text().all().map(Part::page),
                        Stream.of(volume.pagesPage()).filter(page -> volume.hasPages()),
                        Stream.of(edition.aboutPageOf(volume)).filter(volume.aboutPage()::equals))
                .flatMap(pages -> pages)
                .forEach(page -> add(folder + "/" + name(page), Anchor.of(page), alias));
    }

    private static String name(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private String title(Anchor target) {
        return edition.registers().stream()
                .flatMap(register -> register.entries().stream())
                .map(Register.Row::entry)
                .filter(entry -> entry.anchor().equals(target))
                .map(Entry::name)
                .findFirst()
                .orElseGet(() -> edition.titleOf(target));
    }
}
