/// The front page for integrators: which services there are and how they are, their APIs in readable form, how to get
/// a token, which topics tell what.
///
/// The page is static (`META-INF/resources`) and loads nothing from elsewhere; this package gives it its data. All of
/// it is public, as the API descriptions are.
@NullMarked
package vn.cchc.gateway.portal;

import org.jspecify.annotations.NullMarked;
