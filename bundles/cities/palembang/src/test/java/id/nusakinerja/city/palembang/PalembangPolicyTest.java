package id.nusakinerja.city.palembang;

import id.nusakinerja.city.national.NationalPolicy;
import id.nusakinerja.policytest.CityPolicyContract;

class PalembangPolicyTest extends CityPolicyContract {

    PalembangPolicyTest() {
        super("palembang", new PalembangPolicy(), new NationalPolicy());
    }
}
