package org.embtel.validate;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Validates files against a schema as Jing's own command does: what a check is measured by. */
final class JingAlone {

    private JingAlone() {}

    /** Takes the schema, then the files. Prints how many errors there are. */
    public static void main(String[] arguments) throws Exception {
        var errors = new AtomicInteger();
        PropertyMap properties = EachError.properties(error -> errors.incrementAndGet());
        SchemaReader reader =
                arguments[0].endsWith(".rnc")
                        ? CompactSchemaReader.getInstance()
                        : new AutoSchemaReader();
        var address = new InputSource(Path.of(arguments[0]).toUri().toString());
        Schema schema = reader.createSchema(address, properties);
        for (int i = 1; i < arguments.length; i++) {
            validate(schema.createValidator(properties), Path.of(arguments[i]));
        }
        System.out.println(errors + " errors");
    }

    private static void validate(Validator validator, Path file) throws Exception {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        XMLReader parser = factory.newSAXParser().getXMLReader();
        parser.setContentHandler(validator.getContentHandler());
        parser.setDTDHandler(validator.getDTDHandler());
        try (InputStream content = Files.newInputStream(file)) {
            parser.parse(new InputSource(content));
        }
    }
}
