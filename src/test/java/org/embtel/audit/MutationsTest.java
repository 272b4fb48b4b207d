package org.embtel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The audit finds what goes wrong with a page. Whatever it does not find yet is named here, so that
 * nobody trusts it with that.
 */
class MutationsTest {

    /**
     * What the audit does not always find: a paragraph that ends within a choice of readings, which
     * may be blocks, and a bracket beside which another sign of the same place stands.
     */
    static final Set<Mutation> UNSEEN = EnumSet.of(Mutation.SPLIT_BLOCK, Mutation.LOSE_SIGN);

    /** How often each kind of change is made to each page, at places that chance chooses. */
    private static final int EACH = 4;

    @TempDir static Path folder;
    private static Survivors survivors;

    @BeforeAll
    static void mutate() throws IOException {
        survivors = Survivors.of(AuditedPage.ofOurs(folder), EACH);
    }

    @ParameterizedTest
    @EnumSource
    void areFound(Mutation kind) {
        assertThat(survivors.made(kind)).as(survivors.table()).isPositive();
        if (UNSEEN.contains(kind)) {
            assertThat(survivors.survived(kind)).as("no longer unseen").isNotEmpty();
        } else {
            assertThat(survivors.survived(kind)).isEmpty();
        }
    }

    @Test
    void areThousands() {
        assertThat(survivors.made()).isGreaterThan(10_000);
    }
}
