package vn.cchc.kpi.dossier.inbound;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;

/// The systems that may push figures by message, each with the agency it reports for. Read at the start: a list that
/// cannot be read keeps the service from starting.
@Startup
@ApplicationScoped
class InboundSources {

    private static final Pattern ENTRY =
            Pattern.compile("([\\x21-\\x7e&&[^,=]]{1,100})=([A-Z]\\d{2}(?:\\.[0-9A-Z]{2}){0,10})");

    private final Map<String, String> agencies;

    InboundSources(InboundConfig config) {
        this.agencies = read(config.sources().orElse(List.of()));
    }

    static Map<String, String> read(List<String> entries) {
        Map<String, String> agencies = new TreeMap<>();
        for (String entry : entries) {
            Matcher parts = ENTRY.matcher(entry.strip());
            if (!parts.matches()) {
                throw new IllegalArgumentException(
                        "cchc.kpi.inbound.sources: \"" + entry + "\" is not source=agency code");
            }
            if (agencies.put(parts.group(1), parts.group(2)) != null) {
                throw new IllegalArgumentException("cchc.kpi.inbound.sources names " + parts.group(1) + " twice");
            }
        }
        return agencies;
    }

    /// The system as a caller who reports for its agency.
    ///
    /// @throws UnusableMessage when nobody allowed it
    Caller callerOf(String source) {
        String agency = agencies.get(source);
        if (agency == null) {
            throw new UnusableMessage("The source \"" + source + "\" may not push figures: cchc.kpi.inbound.sources");
        }
        return Caller.of(source, source, source, agency, Set.of(Role.SYSTEM));
    }
}
