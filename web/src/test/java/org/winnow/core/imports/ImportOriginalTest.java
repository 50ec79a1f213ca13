package org.winnow.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.winnow.core.documents.Documents;
import org.winnow.web.testing.Database;

/** What was uploaded is kept as it came, byte by byte, by the hash of these bytes. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ImportOriginalTest extends ImportCase {
    @Inject
    Documents documents;

    @Test
    void theOriginalBytesAreKeptByTheirSha256HoweverTheFileIsRead() throws IOException, NoSuchAlgorithmException {
        var bytes =
                "\r\nTitel;Geschäftsbereich\r\n Verträge prüfen ;Recht\r\n".getBytes(Charset.forName("windows-1252"));
        var id = ((Upload.Kept) uploaded("verträge.csv", bytes)).id();
        assertThat(confirm(id)).isInstanceOf(Confirmation.Done.class);
        var sha256 = imports.find(portfolio, id).orElseThrow().sha256();
        assertThat(sha256)
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        try (var kept = documents.open(sha256)) {
            assertThat(kept.readAllBytes()).isEqualTo(bytes);
        }
    }
}
