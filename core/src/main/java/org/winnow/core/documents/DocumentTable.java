package org.winnow.core.documents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.Session;

@ApplicationScoped
class DocumentTable {
    private final Session session;

    DocumentTable(Session session) {
        this.session = session;
    }

    /** False where it is kept already; a second writer of the same bytes waits for the first. */
    boolean add(String sha256, long bytes, Instant at) {
        return session.createNativeMutationQuery(
                                "insert into document (sha256, bytes, made_at) values (:sha256, :bytes, :at) on conflict do nothing")
                        .setParameter("sha256", sha256)
                        .setParameter("bytes", bytes)
                        .setParameter("at", at)
                        .executeUpdate()
                > 0;
    }

    void addPart(String sha256, byte[] part) {
        session.createNativeMutationQuery("insert into document_part (sha256, part, bytes)"
                        + " values (:sha256, (select count(*) from document_part where sha256 = :sha256), :bytes)")
                .setParameter("sha256", sha256)
                .setParameter("bytes", part)
                .executeUpdate();
    }

    int parts(String sha256) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> session.createNativeQuery(
                                "select count(*) from document_part where sha256 = :sha256", Long.class)
                        .setParameter("sha256", sha256)
                        .getSingleResult()
                        .intValue());
    }

    byte[] part(String sha256, int part) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> session.createNativeQuery(
                                "select bytes from document_part where sha256 = :sha256 and part = :part", byte[].class)
                        .setParameter("sha256", sha256)
                        .setParameter("part", part)
                        .getSingleResult());
    }
}
