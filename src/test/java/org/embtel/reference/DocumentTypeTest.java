package org.embtel.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document is, by its heading. */
class DocumentTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "143. Telegram From the Embassy in the Soviet Union to the Department | TELEGRAM",
                "Circular Telegram From the Department of State | TELEGRAM",
                "2. Memorandum of Conversation | CONVERSATION",
                "Memorandum of a Telephone Conversation Between A and B | CONVERSATION",
                "Memorandum of Discussion at the 420th Meeting | CONVERSATION",
                "1. Memorandum From Secretary of State Dulles to President Eisenhower | MEMORANDUM",
                "Action Memorandum From the Assistant Secretary | MEMORANDUM",
                "366. Editorial Note | EDITORIAL_NOTE",
                "Special National Intelligence Estimate | ESTIMATE",
                "Notes of a Meeting | MINUTES",
                "Note From the Embassy | NOTE",
                "Operations Coordinating Board Report | REPORT",
                "3. Paper Prepared in the Department of State | PAPER",
                "Despatch From the Embassy in Poland | DESPATCH",
                "[12] Letter From A to B | LETTER",
            })
    void isWhatItsHeadingSays(String heading, DocumentType type) {
        assertThat(DocumentType.of(heading)).contains(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ambassador in Greece to the Secretary of State",
                "Paul Goldmann an Arthur Schnitzler",
                "Notebook of a pilot",
                "A Turkish Report on Ships",
                "Prime Minister Nu to President Eisenhower",
            })
    void isNotKnownWhereItDoesNotSay(String heading) {
        assertThat(DocumentType.of(heading)).isEmpty();
    }
}
