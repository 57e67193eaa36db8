package vn.cchc.kpi.task;

import java.util.UUID;

/// Whose share of which task an assignment is.
record Lead(UUID taskId, String agencyCode) {}
