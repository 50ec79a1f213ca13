package org.winnow.core.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The results of the last few computations; each process has its own, and can do without. */
final class Recent<K, V> {
    private final Map<K, V> results;

    Recent(int most) {
        results = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** Computes outside the lock: twice at worst, and nobody waits for another file. */
    V of(K key, Supplier<V> computing) {
        synchronized (results) {
            var known = results.get(key);
            if (known != null) {
                return known;
            }
        }
        var result = computing.get();
        synchronized (results) {
            results.put(key, result);
        }
        return result;
    }
}
