package org.embtel.validate;

import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.resolver.ResolverException;
import com.thaiopensource.util.Uri;
import java.io.IOException;
import java.net.URI;
import org.embtel.diagnostic.Findings;
import org.embtel.schema.SchemaFinder;
import org.embtel.schema.SchemaSource;

/** Opens what a RELAX NG schema includes, as far as it is at hand. Jing alone would download it. */
record IncludedSchemas(SchemaFinder finder, Findings findings) implements Resolver {

    @Override
    public void resolve(Identifier id, Input input) {
        if (!input.isResolved()) {
            input.setUri(
                    Uri.resolve(id.getBase(), Uri.escapeDisallowedChars(id.getUriReference())));
        }
    }

    @Override
    public void open(Input input) throws IOException, ResolverException {
        if (input.isOpen() || input.getUri() == null) {
            return;
        }
        SchemaSource included =
                finder.find(URI.create(input.getUri()), findings)
                        .orElseThrow(() -> new IOException(notAtHand(input)));
        input.setByteStream(included.open());
    }

    private static String notAtHand(Input input) {
        return "it includes \"" + input.getUri() + "\", which is not at hand";
    }
}
