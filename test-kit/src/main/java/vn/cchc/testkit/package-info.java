/// What every service's tests share: real PostgreSQL and Kafka, signed tokens, contract and architecture assertions.
/// Infrastructure starts once per JVM; each application under test gets a fresh database.
@NullMarked
package vn.cchc.testkit;

import org.jspecify.annotations.NullMarked;
