package org.winnow.core.people;

/** Where a request comes from: network address and the browser as it names itself. */
public record Visit(String address, String userAgent) {
    private static final int MOST = 400;

    public Visit {
        address = cut(address);
        userAgent = cut(userAgent);
    }

    private static String cut(String text) {
        var plain = NewPerson.plain(text);
        return plain.substring(0, Math.min(plain.length(), MOST));
    }
}
