package id.nusakinerja.city.jambi;

import id.nusakinerja.city.national.NationalPolicy;
import id.nusakinerja.policytest.CityPolicyContract;

class JambiPolicyTest extends CityPolicyContract {

    JambiPolicyTest() {
        super("jambi", new JambiPolicy(), new NationalPolicy());
    }
}
