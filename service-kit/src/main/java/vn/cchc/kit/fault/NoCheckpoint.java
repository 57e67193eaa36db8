package vn.cchc.kit.fault;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

final class NoCheckpoint {

    @Produces
    @DefaultBean
    @ApplicationScoped
    Checkpoint none() {
        return step -> {};
    }
}
