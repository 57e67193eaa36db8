/// The way of a request to the service that owns its first path segment, and of the answer back.
///
/// [Routes][vn.cchc.gateway.route.Routes] is the table from configuration, [Passage][vn.cchc.gateway.route.Passage]
/// one request under way. Bytes are handed on as they come: when one side is slow the other is made to wait, and
/// nothing is collected in between.
@NullMarked
package vn.cchc.gateway.route;

import org.jspecify.annotations.NullMarked;
