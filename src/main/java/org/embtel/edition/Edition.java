package org.embtel.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.cite.AdjacentDocuments;
import org.embtel.edition.cite.CitedWorks;
import org.embtel.edition.cite.Provenance;
import org.embtel.edition.cite.RecognisedLink;
import org.embtel.edition.cite.RecognisedLinks;
import org.embtel.edition.cite.SentTelegram;
import org.embtel.edition.cite.Telegrams;
import org.embtel.edition.letters.Correspondence;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Citation;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.model.Target;
import org.embtel.edition.model.Volume;
import org.embtel.edition.read.PartReading;
import org.embtel.edition.read.VolumeModel;
import org.embtel.edition.register.Definition;
import org.embtel.edition.register.Mention;
import org.embtel.edition.register.Register;
import org.embtel.edition.register.Registers;
import org.embtel.edition.text.Blocks;
import org.embtel.edition.text.Images;
import org.embtel.edition.text.TreeIndex;
import org.embtel.edition.time.Chronology;
import org.embtel.reference.Telegram;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;
import org.embtel.tei.date.DateWords;
import org.embtel.tei.pointer.Pointer;

/** A whole edition: what it contains, its registers, and where every pointer leads. */
public final class Edition {

    private final Header header;
    private final List<Volume> volumes;
    private final List<Volume> headers;
    private final Pointers pointers;
    private final CitedWorks citedWorks;
    private final List<Register> allRegisters;
    private final Map<String, List<Cited>> cited = new HashMap<>();
    private final Map<String, List<Mention>> mentions = new HashMap<>();
    private final Set<Entry> mentioned = new HashSet<>();
    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, Provenance> sources = new HashMap<>();
    private final Redirects redirects;
    private final Correspondence correspondence;
    private final Sequences sequences;
    private final DateWords dates;

    private Edition(
            List<VolumeModel> read,
            Header header,
            DateWords dates,
            Registers registers,
            CitedWorks citedWorks) {
        List<Volume> all = read.stream().map(VolumeModel::volume).toList();
        this.volumes = all.stream().filter(volume -> !isHeaderOnly(volume)).toList();
        this.header = header;
        this.dates = dates;
        this.headers = all.stream().filter(Edition::isHeaderOnly).toList();
        this.pointers = new Pointers(all, registers);
        this.citedWorks = citedWorks;
        this.allRegisters = registers.all();
        read.stream().flatMap(one -> one.readings().stream()).forEach(this::noteSource);
        this.volumes.stream()
                .flatMap(volume -> volume.text().all())
                .forEach(part -> parts.put(part.page(), part));
        allRegisters.forEach(this::noteCited);
        this.correspondence = Correspondence.of(documents());
        this.sequences = new Sequences(documents(), correspondence);
        this.redirects =
                new Redirects(this, read.stream().flatMap(one -> one.aliases().stream()).toList());
    }

    /**
     * Joins volumes.
     *
     * @param files at least one volume, in the order of the files; where each is one document, they
     *     are read by date
     */
    public static Edition of(List<VolumeModel> files) {
        List<VolumeModel> read = ordered(files);
        List<Definition> definitions =
                read.stream().flatMap(one -> one.definitions().stream()).toList();
        Registers registers = Registers.join(definitions);
        var pointers = new Pointers(read.stream().map(VolumeModel::volume).toList(), registers);
        read.forEach(one -> pointers.mention(one.volume(), one.mentions()));
        List<SentTelegram> sent = read.stream().flatMap(VolumeModel::telegrams).toList();
        registers.expect(RegisterKind.TELEGRAMS, sent.size() + citedTelegrams(read));
        Header header = header(read.stream().map(VolumeModel::volume).toList());
        DateWords dates = DateWords.of(header.mainLanguage());
        var telegrams = new Telegrams(sent);
        var neighbours =
                new AdjacentDocuments(read.stream().map(VolumeModel::volume).toList(), telegrams);
        var cited = new CitedWorks(telegrams, neighbours, registers, definitions, dates);
        sent.forEach(cited::addSent);
        read.forEach(one -> one.recognised().forEach(cited::addCited));
        read.forEach(one -> list(one, cited));
        return new Edition(read, header, dates, registers, cited);
    }

    private static List<VolumeModel> ordered(List<VolumeModel> files) {
        boolean letters =
                files.stream()
                        .map(VolumeModel::volume)
                        .allMatch(volume -> isHeaderOnly(volume) || volume.text().isDocument());
        return letters
                ? files.stream()
                        .sorted(Comparator.comparing(one -> one.volume().text(), Part.BY_DATE))
                        .toList()
                : files;
    }

    private static long citedTelegrams(List<VolumeModel> read) {
        return read.stream()
                .flatMap(VolumeModel::recognised)
                .filter(one -> one.reference() instanceof Telegram)
                .count();
    }

    private static void list(VolumeModel one, CitedWorks cited) {
        one.readings()
                .forEach(
                        read ->
                                read.source()
                                        .ifPresent(found -> cited.addSource(read.part(), found)));
    }

    private void noteSource(PartReading read) {
        read.source().ifPresent(found -> sources.put(read.part().page(), found));
    }

    /**
     * An entry that a part mentions.
     *
     * @param entry the entry
     * @param count how many passages of the part mention it
     */
    public record Cited(Entry entry, int count) {}

    /** The title of the edition; empty when it has none. */
    public String title() {
        return header.title();
    }

    /**
     * The header of the edition: of {@code edition.xml} if there is one, or of the only volume,
     * else what the headers of all volumes say.
     */
    public Header header() {
        return header;
    }

    /** The language of the edition, BCP 47; English unless the header says otherwise. */
    public String language() {
        return header.mainLanguage();
    }

    /** Dates in the words of that language. */
    public DateWords dates() {
        return dates;
    }

    /** What holds for a volume: what its header says, and where that is silent, the edition's. */
    public Header headerOf(Volume volume) {
        return volume.header().completedBy(header);
    }

    /** The file whose header is that of the edition; empty when the volumes only share one. */
    public Optional<Volume> ownHeader() {
        return headers.stream()
                .findFirst()
                .or(() -> volumes.size() == 1 ? Optional.of(volumes.get(0)) : Optional.empty());
    }

    /** The page that shows the header of a volume: the edition's if it is the same. */
    public String aboutPageOf(Volume volume) {
        return ownHeader().filter(own -> own.key().equals(volume.key())).isPresent()
                ? PagePaths.ABOUT
                : volume.aboutPage();
    }

    /** What a volume is cited by, or, when it is but one document, the edition that it is in. */
    public String containerOf(Volume volume) {
        return volume.text().isDocument() && !title().isEmpty()
                ? title()
                : headerOf(volume).title();
    }

    /**
     * What a citation of a part is made of.
     *
     * @param baseUrl the address of the site with a slash at its end; empty when it is not known
     */
    public Citation citation(Volume volume, Part part, String baseUrl) {
        return Citation.of(
                headerOf(volume),
                part,
                containerOf(volume),
                telegram(part).map(SentTelegram::designation).orElse(""),
                baseUrl);
    }

    /** The volumes that have text, in order. */
    public List<Volume> volumes() {
        return volumes;
    }

    /** The volume of that key, if it has text. */
    Optional<Volume> find(String key) {
        return volumes.stream().filter(volume -> volume.key().equals(key)).findFirst();
    }

    /** The pages at old addresses. */
    public Redirects redirects() {
        return redirects;
    }

    /** The registers that have entries. */
    public List<Register> registers() {
        return allRegisters;
    }

    /** Whether any text mentions an entry. */
    boolean isMentioned(Entry entry) {
        return mentioned.contains(entry);
    }

    /** All documents, in order. */
    public List<Part> documents() {
        return volumes.stream().flatMap(volume -> volume.documents().stream()).toList();
    }

    /** The sequences in which a document has neighbours, besides that of its volume. */
    public List<Sequence> sequences(Part document) {
        return sequences.of(document);
    }

    /** Who wrote to whom. */
    public Correspondence correspondence() {
        return correspondence;
    }

    /** All documents by date; without pages when there are fewer than two. */
    public Chronology chronology() {
        return Chronology.of(documents(), dates);
    }

    /** What a place is in: the title of a part, or of a printed page the number of the document. */
    public String titleOf(Anchor anchor) {
        return Optional.ofNullable(parts.get(anchor.page()))
                .map(part -> part.isPageOf(anchor) ? "Document " + part.number() : part.label())
                .orElse("");
    }

    /** When the document that a place is in was written, in brackets if inferred; may be empty. */
    public String dateOf(Anchor anchor) {
        return Optional.ofNullable(parts.get(anchor.page()))
                .filter(Part::isDocument)
                .flatMap(Part::date)
                .map(dates::bracketed)
                .orElse("");
    }

    /** The entries that a part mentions, by register and name. */
    public List<Cited> citedIn(Part part) {
        return cited.getOrDefault(part.page(), List.of());
    }

    /** The places in a part that mention entries. */
    public List<Mention> mentionsIn(Part part) {
        return mentions.getOrDefault(part.page(), List.of());
    }

    /** Where a part comes from, as far as it or its source note says so. */
    public Optional<Provenance> provenanceOf(Part part) {
        return Optional.ofNullable(sources.get(part.page()));
    }

    /** What a part is as a telegram. */
    public Optional<SentTelegram> telegram(Part part) {
        return citedWorks.telegram(part);
    }

    /** The references in a part's text that were recognised and lead somewhere. */
    public List<RecognisedLink> recognisedIn(Part part, TreeIndex index) {
        return RecognisedLinks.of(part, Blocks.of(part, index), citedWorks);
    }

    /** Where a pointer that stands in a volume leads. */
    public Target resolve(Volume from, Pointer pointer) {
        return pointers.resolve(from, pointer);
    }

    /**
     * The images that a page break names in {@code @facs} or a figure in {@code @url}, in that
     * order; what leads to none is passed over. A name without prefix, as the Foreign Relations
     * series has them, is taken for that of a file of the edition, else for the rest of a pointer
     * to an image.
     */
    public List<Target> images(Volume from, TreeIndex index, TeiElement element) {
        return images(from, index).of(element);
    }

    /** The images of a volume's pages of which it is known how large they are. */
    public Stream<PageImage> pageImages(Volume volume, TreeIndex index) {
        return new PageImages(index, images(volume, index)).of(volume);
    }

    /** The image files of the edition that a volume names; one that is missing is a finding. */
    public List<Target.File> imageFiles(Volume from, TreeIndex index, Findings findings) {
        return images(from, index).files(findings);
    }

    /** The same, for a volume of which no pages are made. */
    public List<Target.File> imageFiles(
            Volume from, Transcription transcription, Findings findings) {
        return new ImageFinder(pointers.prefixes(from), Images.of(transcription)).files(findings);
    }

    private ImageFinder images(Volume from, TreeIndex index) {
        return new ImageFinder(pointers.prefixes(from), index.images());
    }

    static boolean isHeaderOnly(Volume volume) {
        return volume.key().equals("edition");
    }

    private static Header header(List<Volume> all) {
        List<Header> headers = all.stream().map(Volume::header).toList();
        return all.stream()
                .filter(Edition::isHeaderOnly)
                .findFirst()
                .map(Volume::header)
                .orElseGet(() -> all.size() == 1 ? headers.get(0) : SharedHeader.of(headers));
    }

    private void noteCited(Register register) {
        for (Register.Row row : register.entries()) {
            if (!row.mentions().isEmpty()) {
                mentioned.add(row.entry());
            }
            var counts = new java.util.LinkedHashMap<String, Integer>();
            row.mentions()
                    .forEach(
                            one ->
                                    mentions.computeIfAbsent(
                                                    one.part().page(), page -> new ArrayList<>())
                                            .add(one));
            row.mentions().forEach(one -> counts.merge(one.part().page(), 1, Integer::sum));
            counts.forEach(
                    (page, count) ->
                            cited.computeIfAbsent(page, key -> new ArrayList<>())
                                    .add(new Cited(row.entry(), count)));
        }
    }
}
