package org.winnow.core.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The program's passwords, which in tests keep what was spent on looking at one. */
@Singleton
@Alternative
@Priority(1)
class CountedPasswords extends Passwords {
    private final List<String> costs = new CopyOnWriteArrayList<>();

    @Override
    boolean verify(String password, String hash) {
        costs.add(hash.substring(0, hash.indexOf(",p=")));
        return super.verify(password, hash);
    }

    /** What each computation since the last time has cost, as kind, memory and rounds. */
    List<String> costs() {
        var all = List.copyOf(costs);
        costs.clear();
        return all;
    }
}
