package org.embtel.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Elements may be nested as deep as Embtel says, and not one deeper. */
class DepthTest {

    private static final int LIMIT = 2_000;

    /** {@code TEI}, {@code text}, {@code body}, {@code div} and {@code p}. */
    private static final int ABOVE = 5;

    @Test
    void rendersAllAtTheLimit() throws IOException {
        try (var built = BuiltVolume.of(nested(LIMIT - ABOVE), 1)) {
            assertThat(built.run().code()).as(built.run().err()).isZero();
            assertThat(BuiltVolume.parsed(built.site().resolve("volume/d1.html")).text())
                    .contains("deep down");
        }
    }

    @Test
    void refusesOneMore() throws IOException {
        try (var built = BuiltVolume.of(nested(LIMIT - ABOVE + 1), 1)) {
            assertThat(built.run().err()).contains("error: E107 too-deep");
            assertThat(built.run().code()).isEqualTo(1);
        }
    }

    private static String nested(int depth) {
        var flat = new AnyVolume("Deep", List.of(Tei.Element.of("div", List.of(paragraph()))));
        return flat.xml()
                .replace("deep down", "<hi>".repeat(depth) + "deep down" + "</hi>".repeat(depth));
    }

    private static Tei paragraph() {
        return Tei.Element.of("p", List.of(new Tei.Text("deep down")));
    }
}
