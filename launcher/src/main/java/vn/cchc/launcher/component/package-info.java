/// The parts of the suite and how each is prepared, started and known to be ready.
///
/// A [Component][vn.cchc.launcher.component.Component] is one running part; what is particular to PostgreSQL, Kafka,
/// Keycloak or a service of ours is its `Recipe`. Preparing is idempotent: the first start makes what later starts
/// find.
@NullMarked
package vn.cchc.launcher.component;

import org.jspecify.annotations.NullMarked;
