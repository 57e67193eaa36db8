package vn.cchc.planted.thing;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

class FieldInjected {
    @Inject
    @Nullable
    OwnClock clock;
}
