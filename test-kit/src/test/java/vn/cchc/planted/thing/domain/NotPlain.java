package vn.cchc.planted.thing.domain;

import jakarta.transaction.UserTransaction;

interface NotPlain {
    UserTransaction transaction();
}
