package org.winnow.core.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Hashes and checks passwords by Argon2id, m = 19,456 KiB, t = 2, p = 1, as OWASP's cheat sheet on password storage asks. */
@Singleton
class Passwords {
    static final int LEAST = 15;
    static final int MOST = 1_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, HASH_BYTES, Argon2.ID);

    /** Each computation takes 19 MiB: a crowd at the door must not fill the heap. */
    private final Semaphore places = new Semaphore(4, true);

    private final CommonPasswords common = CommonPasswords.read();
    private final String nobodys = hash("the password of an account that does not exist");

    Set<PersonProblem> problems(String password, String name, String email) {
        var problems = EnumSet.noneOf(PersonProblem.class);
        if (password.codePointCount(0, password.length()) < LEAST) {
            problems.add(PersonProblem.PASSWORD_TOO_SHORT);
        } else if (password.length() > MOST) {
            problems.add(PersonProblem.PASSWORD_TOO_LONG);
        } else if (common.has(password)) {
            problems.add(PersonProblem.PASSWORD_COMMON);
        } else if (like(password, name) || like(password, email)) {
            problems.add(PersonProblem.PASSWORD_LIKE_PERSON);
        }
        return problems;
    }

    private static boolean like(String password, String theirs) {
        return CommonPasswords.plain(password).equals(CommonPasswords.plain(theirs))
                || password.toLowerCase(Locale.ROOT).equals(theirs.toLowerCase(Locale.ROOT));
    }

    String hash(String password) {
        return inTurn(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult());
    }

    /** Takes as long for an absent hash as for a present one. */
    boolean match(Optional<String> hash, String password) {
        boolean right = password.length() <= MOST && inTurn(() -> verify(password, hash.orElse(nobodys)));
        return right && hash.isPresent();
    }

    /** The computation that takes the time. */
    boolean verify(String password, String hash) {
        return Password.check(password, hash).with(ARGON2);
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
