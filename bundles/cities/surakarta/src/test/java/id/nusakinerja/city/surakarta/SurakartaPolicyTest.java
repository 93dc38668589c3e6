package id.nusakinerja.city.surakarta;

import id.nusakinerja.city.national.NationalPolicy;
import id.nusakinerja.policytest.CityPolicyContract;

class SurakartaPolicyTest extends CityPolicyContract {

    SurakartaPolicyTest() {
        super("surakarta", new SurakartaPolicy(), new NationalPolicy());
    }
}
