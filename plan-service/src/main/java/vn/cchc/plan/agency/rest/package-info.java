/// `/api/v1/agencies`: the registry over HTTP. Anybody with a token reads, an administrator writes
/// below its own agency.
@NullMarked
package vn.cchc.plan.agency.rest;

import org.jspecify.annotations.NullMarked;
