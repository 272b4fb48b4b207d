package org.embtel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.embtel.kit.Needs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The transcription is valid TEI; that it is valid by its own schema, every build says. */
class SchemaTest {

    private static final Path TRANSCRIPTION = Path.of("tei/frus1958-60v10p1.xml");

    @Test
    @Tag("corpus")
    void isValidByTheSchemaOfAllOfTei() throws Exception {
        assertThat(errors(Needs.schema("tei_all.rng"))).isEmpty();
    }

    private static List<String> errors(Path schema) throws Exception {
        var errors = new ArrayList<String>();
        var properties = new PropertyMapBuilder();
        properties.put(
                ValidateProperty.ERROR_HANDLER,
                new DefaultHandler() {
                    @Override
                    public void error(SAXParseException error) {
                        errors.add(error.getLineNumber() + ": " + error.getMessage());
                    }
                });
        var driver = new ValidationDriver(properties.toPropertyMap());
        assertThat(driver.loadSchema(ValidationDriver.fileInputSource(schema.toFile()))).isTrue();
        driver.validate(ValidationDriver.fileInputSource(TRANSCRIPTION.toFile()));
        return errors;
    }
}
