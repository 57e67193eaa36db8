package vn.cchc.kit.time;

import java.security.SecureRandom;
import java.util.UUID;

/// Time-ordered identifiers made by the application, so that an id exists before its row does.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /// A UUID version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then random bits.
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
