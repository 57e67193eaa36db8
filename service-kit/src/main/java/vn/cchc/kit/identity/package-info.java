/// Who is asking: [Caller], built from the verified token, and the realm [Role]s.
@NullMarked
package vn.cchc.kit.identity;

import org.jspecify.annotations.NullMarked;
