package vn.cchc.calendar.deadline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/// A mapper with nothing set that the annotations should say themselves.
public final class Json {

    public static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private Json() {}
}
