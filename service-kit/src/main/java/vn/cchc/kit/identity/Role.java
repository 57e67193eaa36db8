package vn.cchc.kit.identity;

/// Realm roles (names as in the token). Constants, because annotations need them.
public final class Role {

    /// Drafts plans, verifies tasks, compiles reports: the standing body (cơ quan thường trực).
    public static final String STANDING_OFFICER = "standing-officer";

    /// Enters progress and evidence for a unit.
    public static final String UNIT_OFFICER = "unit-officer";

    /// Accountable for a unit's tasks (thủ trưởng đơn vị).
    public static final String UNIT_HEAD = "unit-head";

    /// Signs plans and reports (lãnh đạo).
    public static final String APPROVER = "approver";

    /// Checks units (đoàn kiểm tra).
    public static final String INSPECTOR = "inspector";

    /// Receives reports from those below (cơ quan cấp trên).
    public static final String SUPERVISOR = "supervisor";

    /// Another system's service account, scoped to an agency.
    public static final String SYSTEM = "system";

    /// Keeps registry, calendar and regimes.
    public static final String ADMIN = "admin";

    /// Reads what its agency may see.
    public static final String VIEWER = "viewer";

    private Role() {}
}
