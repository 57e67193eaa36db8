/// Appendices over HTTP: the preview, the import into an open plan, the kept rows and their confirmations, and the
/// appendix given out as a file.
@NullMarked
package vn.cchc.plan.appendix.rest;

import org.jspecify.annotations.NullMarked;
