/// The one public door of the suite: it checks that a token is genuine, limits, and passes requests on to the service
/// that owns the first path segment under `/api/v1`.
///
/// It owns no data and knows no domain type. Bodies stream through it in both directions and are never held whole.
/// Everything runs on event loops; nothing here may block. Authorization is not decided here: every service verifies
/// the token again and knows who may do what.
@NullMarked
package vn.cchc.gateway;

import org.jspecify.annotations.NullMarked;
