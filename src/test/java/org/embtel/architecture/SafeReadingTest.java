package org.embtel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.beans.XMLDecoder;
import java.io.ObjectInputStream;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import net.sf.saxon.Configuration;
import net.sf.saxon.s9api.Processor;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.LSParser;

/** There is one place that makes parsers, and one that asks other hosts. */
@AnalyzeClasses(packages = "org.embtel", importOptions = DoNotIncludeTests.class)
class SafeReadingTest {

    @ArchTest
    static final ArchRule parsersAreMadeInOnePlace =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.embtel.input")
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(
                            SAXParserFactory.class,
                            SAXParser.class,
                            DocumentBuilderFactory.class,
                            DocumentBuilder.class,
                            XMLInputFactory.class,
                            XMLStreamReader.class,
                            XMLEventReader.class,
                            TransformerFactory.class,
                            Transformer.class,
                            StreamSource.class,
                            SchemaFactory.class,
                            XPathFactory.class,
                            DOMImplementationRegistry.class,
                            LSParser.class);

    /** A processor with the settings of its makers reads and runs whatever an expression names. */
    @ArchTest
    static final ArchRule saxonIsClosedInOnePlace =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("org.embtel.source.ClosedSaxon")
                    .should()
                    .callConstructor(Processor.class, boolean.class)
                    .orShould()
                    .callConstructor(Processor.class, Configuration.class)
                    .orShould()
                    .callConstructor(Configuration.class);

    /** Of Jing only what reads RELAX NG: for other languages it starts processors of its own. */
    @ArchTest
    static final ArchRule jingReadsRelaxNgOnly =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(AutoSchemaReader.class)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.thaiopensource.validate.schematron..",
                            "com.thaiopensource.validate.xerces..",
                            "com.thaiopensource.validate.nvdl..",
                            "com.thaiopensource.validate.nrl..");

    @ArchTest
    static final ArchRule hostsAreAskedInOnePlace =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("org.embtel.schema.Downloads")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.net.http..", "java.rmi..", "javax.naming..")
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(
                            Socket.class,
                            URLClassLoader.class,
                            Connection.class,
                            ObjectInputStream.class,
                            XMLDecoder.class)
                    .orShould()
                    .callMethod(URL.class, "openStream")
                    .orShould()
                    .callMethod(URL.class, "getContent")
                    .orShould()
                    .callMethod(Jsoup.class, "connect", String.class)
                    .orShould()
                    .callMethod(ImageIO.class, "read", URL.class);

    /** What is packed in the program itself is listed by a connection to its own jar. */
    @ArchTest
    static final ArchRule noAddressIsOpened =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("org.embtel.build.assets.DefaultAssets")
                    .should()
                    .callMethod(URL.class, "openConnection")
                    .orShould()
                    .callMethodWhere(target(owner(assignableTo(URLConnection.class))));

    /** Books are set from trees: what is given as text or address would be parsed once more. */
    @ArchTest
    static final ArchRule booksAreNotParsedAgain =
            noClasses()
                    .that()
                    .resideInAPackage("org.embtel.book..")
                    .should()
                    .callMethodWhere(
                            target(nameMatching("with(Uri|File|HtmlContent)"))
                                    .and(not(target(owner(nameMatching("org\\.embtel\\..*"))))));
}
