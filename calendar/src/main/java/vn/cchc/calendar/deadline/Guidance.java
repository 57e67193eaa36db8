package vn.cchc.calendar.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Under whose direction continuous work is done: "hướng dẫn" of "Thành phố".
///
/// @param issuer absent when the text names none
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Guidance(String form, @Nullable String issuer) {

    public Guidance {
        Bounds.present("form", form);
    }
}
