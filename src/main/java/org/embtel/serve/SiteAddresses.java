package org.embtel.serve;

import java.util.Optional;
import org.embtel.build.live.LiveEdition;

/** Finds what stands at an address, by the rules of the hosts that publish static sites. */
final class SiteAddresses {

    private static final String PAGE = ".html";
    private static final String INDEX = "index.html";

    private final LiveEdition edition;

    SiteAddresses(LiveEdition edition) {
        this.edition = edition;
    }

    /**
     * What stands there now.
     *
     * @param address the path of the address, decoded. It is only compared with what the site has,
     *     so that no other file can be reached
     */
    Answer at(String address) {
        String path = address.startsWith("/") ? address.substring(1) : address;
        boolean folder = path.isEmpty() || path.endsWith("/");
        return exactly(folder ? path + INDEX : path)
                .or(() -> folder ? Optional.empty() : nearly(path))
                .or(() -> page("404.html", false))
                .orElseGet(Answer.Nothing::new);
    }

    private Optional<Answer> exactly(String path) {
        return path.endsWith(PAGE) ? page(path, true).or(() -> file(path)) : file(path);
    }

    /** Page addresses are also cited without their ending, folders without their slash. */
    private Optional<Answer> nearly(String path) {
        return page(path + PAGE, true)
                .or(() -> edition.page(path + "/" + INDEX).map(index -> new Answer.Folder()));
    }

    private Optional<Answer> page(String path, boolean found) {
        return edition.page(path).map(page -> new Answer.Page(page, found));
    }

    private Optional<Answer> file(String path) {
        return edition.file(path).map(content -> new Answer.File(path, content));
    }
}
