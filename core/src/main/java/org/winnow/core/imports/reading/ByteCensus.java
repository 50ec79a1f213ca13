package org.winnow.core.imports.reading;

/** Counts what tells the encodings apart, byte by byte over the whole file. */
final class ByteCensus {
    private long bytes;
    private long evenNuls;
    private long oddNuls;
    private long firstNul = -1;
    private long utf8Characters;
    private long utf8Breaks;
    private int utf8Open;
    private int lead;
    private long commonPairs;
    private long rarePairs;
    private long brokenPairs;

    void take(int octet) {
        takeNul(octet);
        takeUtf8(octet);
        takePair(octet);
        bytes++;
    }

    private void takeNul(int octet) {
        if (octet == 0) {
            firstNul = firstNul < 0 ? bytes : firstNul;
            if (bytes % 2 == 0) {
                evenNuls++;
            } else {
                oddNuls++;
            }
        }
    }

    private void takeUtf8(int octet) {
        if (octet >= 0x80 && octet < 0xC0) {
            if (utf8Open == 0) {
                utf8Breaks++;
            } else if (--utf8Open == 0) {
                utf8Characters++;
            }
            return;
        }
        if (utf8Open > 0) {
            utf8Breaks++;
        }
        utf8Open = octet < 0x80 ? 0 : followers(octet);
        if (octet >= 0x80 && utf8Open == 0) {
            utf8Breaks++;
        }
    }

    private static int followers(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    }

    /** Chinese text in GBK is made of pairs whose two bytes nearly always lie above A0. */
    private void takePair(int octet) {
        if (lead == 0) {
            lead = octet >= 0x81 && octet <= 0xFE ? octet : 0;
            brokenPairs += octet == 0x80 || octet == 0xFF ? 1 : 0;
            return;
        }
        if (octet < 0x30 || octet == 0x7F || octet == 0xFF) {
            brokenPairs++;
        } else if (lead >= 0xA1 && octet >= 0xA1) {
            commonPairs++;
        } else {
            rarePairs++;
        }
        lead = 0;
    }

    long bytes() {
        return bytes;
    }

    /** Position of the first byte of value 0, or -1. */
    long firstNul() {
        return firstNul;
    }

    /** Chosen when no byte order mark says better. */
    Encoding encoding() {
        if (firstNul >= 0) {
            return evenNuls > oddNuls ? Encoding.UTF_16_BE : Encoding.UTF_16_LE;
        }
        // Text in another encoding hardly ever makes whole UTF-8 characters: where there are as many as breaks, bytes
        // were damaged.
        if (utf8Breaks == 0 || utf8Characters >= utf8Breaks) {
            return Encoding.UTF_8;
        }
        return commonPairs > 4 * (rarePairs + brokenPairs) ? Encoding.GB_18030 : Encoding.WINDOWS_1252;
    }

    /** In UTF-16 one half of many characters is 0, always the same half. */
    boolean looksLikeUtf16() {
        long most = Math.max(evenNuls, oddNuls);
        return bytes % 2 == 0 && most * 20 >= bytes && Math.min(evenNuls, oddNuls) * 20 <= most;
    }
}
