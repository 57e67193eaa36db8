/// Technique shared by the services: errors, outbox, inbox, identity, paging, idempotency. No domain type lives here.
@NullMarked
package vn.cchc.kit;

import org.jspecify.annotations.NullMarked;
