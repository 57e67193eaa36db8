/// The work on definitions: agencies draft their own, try them on stored figures and publish versions; a version is
/// applied to periods that another one judged, once the difference was seen.
///
/// The catalogue itself, which everybody reads, is `catalogue`.
@NullMarked
package vn.cchc.kpi.definition;

import org.jspecify.annotations.NullMarked;
