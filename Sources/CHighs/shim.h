// The C interface of the MIP library HiGHS, which script/bootstrap puts into Vendor/highs.
#include <interfaces/highs_c_api.h>
