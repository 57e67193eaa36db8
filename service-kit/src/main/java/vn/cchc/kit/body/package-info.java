/// How request bodies reach the resources.
@NullMarked
package vn.cchc.kit.body;

import org.jspecify.annotations.NullMarked;
