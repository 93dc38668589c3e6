package id.nusakinerja.city.national;

import id.nusakinerja.policytest.CityPolicyContract;

class NationalPolicyTest extends CityPolicyContract {

    NationalPolicyTest() {
        super(new NationalPolicy());
    }
}
