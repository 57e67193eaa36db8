package vn.cchc.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The table of the door: first path segment under `/api/v1` → service. Two services may not claim the same segment.
@ApplicationScoped
public class Routes {

    static final String PREFIX = "/api/v1/";

    private final List<Service> services;
    private final Map<String, Service> bySegment = new HashMap<>();

    @Inject
    Routes(ServicesConfig config) {
        this(config.byName().entrySet().stream()
                .map(entry -> new Service(
                        entry.getKey(),
                        entry.getValue().url(),
                        entry.getValue().routes(),
                        entry.getValue().patience().orElse(Duration.ZERO)))
                .toList());
    }

    Routes(List<Service> services) {
        this.services =
                services.stream().sorted(Comparator.comparing(Service::name)).toList();
        this.services.forEach(this::claim);
    }

    public List<Service> services() {
        return services;
    }

    public Optional<Service> named(String name) {
        return services.stream().filter(service -> service.name().equals(name)).findFirst();
    }

    /// The service that answers for a path such as `/api/v1/plans/42`.
    public Optional<Service> serving(String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        int end = path.indexOf('/', PREFIX.length());
        String segment = path.substring(PREFIX.length(), end < 0 ? path.length() : end);
        return Optional.ofNullable(bySegment.get(segment));
    }

    private void claim(Service service) {
        for (String segment : service.routes()) {
            Service other = bySegment.putIfAbsent(segment, service);
            if (other != null) {
                throw new IllegalArgumentException(
                        "The route '" + segment + "' is claimed by " + other.name() + " and " + service.name());
            }
        }
    }
}
