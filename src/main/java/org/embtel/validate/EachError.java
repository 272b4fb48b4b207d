package org.embtel.validate;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import java.util.function.Consumer;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Hands on whatever Jing finds wrong; none of it ends the reading. */
record EachError(Consumer<SAXParseException> taker) implements ErrorHandler {

    /** What Jing is to be given, so that its errors are handed on. */
    static PropertyMap properties(Consumer<SAXParseException> taker) {
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new EachError(taker));
        return properties.toPropertyMap();
    }

    @Override
    public void warning(SAXParseException warning) {
        taker.accept(warning);
    }

    @Override
    public void error(SAXParseException error) {
        taker.accept(error);
    }

    @Override
    public void fatalError(SAXParseException error) {
        taker.accept(error);
    }
}
