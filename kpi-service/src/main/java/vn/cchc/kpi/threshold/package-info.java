/// Numbers that a superior's document sets for targets that name none ("theo chỉ đạo của thành phố", "nhóm đứng
/// đầu"), with the document that sets them. Every state is kept. A number that the plan itself names, now or by an
/// amendment, wins. One set for an indicator and a comparison judges no other that an amendment puts under the same
/// code.
///
/// Whoever stands for the plan's agency, or for one above it, enters them; to others the target does not exist. The
/// document must be named and, except for those who see everything, be issued by another than the plan's agency.
@NullMarked
package vn.cchc.kpi.threshold;

import org.jspecify.annotations.NullMarked;
