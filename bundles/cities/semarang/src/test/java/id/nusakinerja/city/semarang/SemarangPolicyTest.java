package id.nusakinerja.city.semarang;

import id.nusakinerja.city.national.NationalPolicy;
import id.nusakinerja.policytest.CityPolicyContract;

class SemarangPolicyTest extends CityPolicyContract {

    SemarangPolicyTest() {
        super("semarang", new SemarangPolicy(), new NationalPolicy());
    }
}
