package vn.cchc.planted.thing;

import java.time.Instant;

class OwnClock {
    Instant now() {
        return Instant.now();
    }
}
