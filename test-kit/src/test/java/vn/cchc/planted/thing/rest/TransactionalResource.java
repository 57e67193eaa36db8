package vn.cchc.planted.thing.rest;

import jakarta.transaction.Transactional;

class TransactionalResource {
    @Transactional
    void post() {}
}
