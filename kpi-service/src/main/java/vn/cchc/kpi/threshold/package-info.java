/// Numbers that a superior sets for targets that name none ("theo chỉ đạo của thành phố", "nhóm đứng đầu"), with the
/// document that sets them. Every state is kept. A number that the plan itself names, now or by an amendment, wins.
///
/// Whoever stands for the plan's agency, or for one above it, sets them; to others the target does not exist.
@NullMarked
package vn.cchc.kpi.threshold;

import org.jspecify.annotations.NullMarked;
