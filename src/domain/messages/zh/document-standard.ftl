### 标准文本中的用语。

standard-kind-national = 国家标准
standard-kind-industry = 行业标准
standard-kind-local = 地方标准
standard-kind-association = 团体标准
standard-kind-enterprise = 企业标准
