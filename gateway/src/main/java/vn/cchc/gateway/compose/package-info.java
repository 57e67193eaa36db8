/// The only place that joins answers of several services: the health of the whole.
@NullMarked
package vn.cchc.gateway.compose;

import org.jspecify.annotations.NullMarked;
