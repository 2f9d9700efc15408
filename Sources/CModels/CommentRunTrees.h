#define COMMENT_RUN_FEATURES 60
#define COMMENT_RUN_TREES 1
static const short comment_run_roots[] = {-1};
static const unsigned char comment_run_features[] = {0};
static const float comment_run_thresholds[] = {0};
static const short comment_run_left[] = {-1};
static const short comment_run_right[] = {-1};
static const float comment_run_leaves[] = {0};
