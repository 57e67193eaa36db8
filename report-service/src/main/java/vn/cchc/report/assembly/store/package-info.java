/// How reports are kept: canonical JSON, its hash and the document, written once.
@NullMarked
package vn.cchc.report.assembly.store;

import org.jspecify.annotations.NullMarked;
