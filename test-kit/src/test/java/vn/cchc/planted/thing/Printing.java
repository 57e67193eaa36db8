package vn.cchc.planted.thing;

class Printing {
    void print() {
        System.out.println("planted");
    }
}
