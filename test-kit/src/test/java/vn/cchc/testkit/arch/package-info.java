/// Tests of the architecture rules themselves.
@NullMarked
package vn.cchc.testkit.arch;

import org.jspecify.annotations.NullMarked;
